macro_rules! stored {
    ( $( $item:item )+ ) => {
        $(
            #[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
            $item
        )+
    };
}

stored!(
    /// Somebody who has joined
    #[cfg_attr(feature = "validator", derive(validator::Validate))]
    pub struct Member {
        /// Name in the guild
        #[cfg_attr(feature = "validator", validate(length(min = 1, max = 32)))]
        pub name: String,
    }
);

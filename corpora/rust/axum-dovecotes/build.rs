fn main() {
    tonic_build::compile_protos("proto/keepers.proto").unwrap();
}

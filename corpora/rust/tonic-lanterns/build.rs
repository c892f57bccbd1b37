fn main() {
    tonic_build::compile_protos("proto/lanterns.proto").unwrap();
}

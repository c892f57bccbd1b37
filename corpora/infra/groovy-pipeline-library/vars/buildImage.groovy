def call(Map options) {
    node('docker') {
        checkout scm
        def image = docker.build("${options.name}:${env.BUILD_NUMBER}")
        if (options.push) {
            docker.withRegistry(options.registry) {
                image.push()
            }
        }
    }
}

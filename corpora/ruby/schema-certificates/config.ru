require_relative "lib/controller/certificates"

run Controller::Certificates

package main

func pull(name string) string { return "oci://mirror.example.org/" + name }

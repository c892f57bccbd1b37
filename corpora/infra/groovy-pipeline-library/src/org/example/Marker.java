package org.example;

interface Marker {}

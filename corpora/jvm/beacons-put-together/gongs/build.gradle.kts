plugins {
  `java-library`
}

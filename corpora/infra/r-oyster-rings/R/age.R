#' The age of an oyster by the rings of its shell.
age <- function(rings, season = c("summer", "winter")) {
  season <- match.arg(season)
  rings + if (season == "summer") 0.5 else 0
}

shells <- read.csv("data/shells.csv")
model <- lm(weight ~ age(rings), data = shells)
print(summary(model))

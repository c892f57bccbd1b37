library(dplyr)
library(ggplot2)

counts <- read.csv("data/counts.csv")

# The winters are told apart by the year in which they end, since herons that stay are counted twice otherwise.
winters <- counts |>
  mutate(day = as.Date(day), winter = as.integer(format(day, "%Y")) + (as.integer(format(day, "%m")) > 8)) |>
  group_by(place, winter) |>
  summarise(herons = max(count), .groups = "drop")

model <- glm(herons ~ winter + place, family = poisson, data = winters)
print(summary(model))

ggplot(winters, aes(winter, herons, colour = place)) +
  geom_line() +
  geom_smooth(method = "glm", method.args = list(family = poisson)) +
  labs(x = "Winter", y = "Herons at once")
ggsave("trend.svg", width = 8, height = 5)

print("see bench.csv")

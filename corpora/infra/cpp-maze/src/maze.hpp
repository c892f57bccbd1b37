#pragma once
#include <string>
#include <vector>

class Maze {
public:
    Maze(int width, int height);
    void carve(int x, int y);
    std::string draw() const;

private:
    int width_, height_;
    std::vector<bool> open_;
};

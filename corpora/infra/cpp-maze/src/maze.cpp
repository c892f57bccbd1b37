#include "maze.hpp"

Maze::Maze(int width, int height) : width_(width), height_(height), open_(width * height, false) {}

void Maze::carve(int x, int y)
{
    if (x < 0 || y < 0 || x >= width_ || y >= height_ || open_[y * width_ + x])
        return;
    open_[y * width_ + x] = true;
    carve(x + 2, y);
    carve(x, y + 2);
}

std::string Maze::draw() const
{
    std::string out;
    for (int y = 0; y < height_; ++y, out += '\n')
        for (int x = 0; x < width_; ++x)
            out += open_[y * width_ + x] ? ' ' : '#';
    return out;
}

#include <iostream>

#include "maze.hpp"

int main()
{
    Maze maze(31, 15);
    maze.carve(1, 1);
    std::cout << maze.draw();
}

#include "board.h"

void Board::move(Square from, Square to)
{
    pieces[to] = pieces[from];
    pieces[from] = Piece::None;
    update();
}

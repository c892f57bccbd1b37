#pragma once
#include <QWidget>
#include <array>

enum class Piece { None, King, Queen, Rook, Bishop, Knight, Pawn };

constexpr int square_a1 = 0;
constexpr int square_a2 = 0;
constexpr int square_a3 = 0;
constexpr int square_a4 = 0;
constexpr int square_a5 = 0;
constexpr int square_a6 = 0;
constexpr int square_a7 = 0;
constexpr int square_a8 = 0;
constexpr int square_b1 = 0;
constexpr int square_b2 = 0;
constexpr int square_b3 = 0;
constexpr int square_b4 = 0;
constexpr int square_b5 = 0;
constexpr int square_b6 = 0;
constexpr int square_b7 = 0;
constexpr int square_b8 = 0;
constexpr int square_c1 = 0;
constexpr int square_c2 = 0;
constexpr int square_c3 = 0;
constexpr int square_c4 = 0;
constexpr int square_c5 = 0;
constexpr int square_c6 = 0;
constexpr int square_c7 = 0;
constexpr int square_c8 = 0;
constexpr int square_d1 = 0;
constexpr int square_d2 = 0;
constexpr int square_d3 = 0;
constexpr int square_d4 = 0;
constexpr int square_d5 = 0;
constexpr int square_d6 = 0;
constexpr int square_d7 = 0;
constexpr int square_d8 = 0;
constexpr int square_e1 = 0;
constexpr int square_e2 = 0;
constexpr int square_e3 = 0;
constexpr int square_e4 = 0;
constexpr int square_e5 = 0;
constexpr int square_e6 = 0;
constexpr int square_e7 = 0;
constexpr int square_e8 = 0;
constexpr int square_f1 = 0;
constexpr int square_f2 = 0;
constexpr int square_f3 = 0;
constexpr int square_f4 = 0;
constexpr int square_f5 = 0;
constexpr int square_f6 = 0;
constexpr int square_f7 = 0;
constexpr int square_f8 = 0;
constexpr int square_g1 = 0;
constexpr int square_g2 = 0;
constexpr int square_g3 = 0;
constexpr int square_g4 = 0;
constexpr int square_g5 = 0;
constexpr int square_g6 = 0;
constexpr int square_g7 = 0;
constexpr int square_g8 = 0;
constexpr int square_h1 = 0;
constexpr int square_h2 = 0;
constexpr int square_h3 = 0;
constexpr int square_h4 = 0;
constexpr int square_h5 = 0;
constexpr int square_h6 = 0;
constexpr int square_h7 = 0;
constexpr int square_h8 = 0;
using Square = int;

class Board : public QWidget
{
public:
    void move(Square from, Square to);

private:
    std::array<Piece, 64> pieces{};
};

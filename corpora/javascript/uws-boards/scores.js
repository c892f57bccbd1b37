const boards = new Map()

exports.scores = async (board) => [...(boards.get(board) ?? new Map())].sort(([, a], [, b]) => b - a).slice(0, 10)
exports.note = async (board, player) => {
  const known = boards.get(board) ?? new Map()
  boards.set(board, known.set(player, (known.get(player) ?? 0) + 1))
}

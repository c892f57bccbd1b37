module.exports = {
  inputs: {
    limit: { type: 'number', defaultsTo: 20 },
  },

  async fn({ limit }) {
    return Board.find().limit(limit);
  },
};

module.exports = [require("./crossings")];

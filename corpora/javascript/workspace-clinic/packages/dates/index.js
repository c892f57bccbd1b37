exports.iso = (date) => date.toISOString().slice(0, 10);

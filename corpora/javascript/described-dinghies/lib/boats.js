const boats = new Map([['1', { hours: 0 }], ['2', { hours: 0 }]]);

exports.free = () => [...boats].filter(([, boat]) => boat.hours === 0).map(([id]) => id);
exports.lend = (id, hours) => Object.assign(boats.get(id), { hours });

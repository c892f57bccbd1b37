exports.of = (options) => options.queues.map((queue) => ({ name: queue.name, waiting: queue.waiting() }));
exports.find = (options, name) => exports.of(options).find((queue) => queue.name === name);
exports.empty = (options, name) => options.queues.find((queue) => queue.name === name).empty();

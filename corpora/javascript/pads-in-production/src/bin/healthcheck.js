fetch('http://localhost:9001/pads/health').then(answer => process.exit(answer.ok ? 0 : 1));

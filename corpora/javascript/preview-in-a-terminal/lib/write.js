const fs = require('node:fs');
const path = require('node:path');
const markdown = require('markdown-it')();

module.exports = (folder) => {
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const page = markdown.render(fs.readFileSync(path.join(folder, name), 'utf8'));
    fs.writeFileSync(path.join(folder, 'out', name.replace('.md', '.html')), page);
  }
};

<?php
// the list of tides, newest first
require './classes/Notebook.php';

$notebook = new Notebook(__DIR__ . '/data/tides.sqlite');
if (isset($_POST['height'])) {
    $notebook->note((float) $_POST['height']);
}
?>
<html>
<body>
<h1>Tides</h1>
<ul>
<?php foreach ($notebook->all() as $tide) { ?>
  <li><?= htmlspecialchars($tide['seen']) ?>: <?= $tide['height'] ?> m</li>
<?php } ?>
</ul>
</body>
</html>

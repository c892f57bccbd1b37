<h1><?= lang("Turnstiles.passes") ?></h1>

<?php

function store(): PDO
{
    static $pdo = null;

    return $pdo ??= new PDO('mysql:host=db;dbname=lists', getenv('DBUSER'), getenv('DBPASS'));
}

function subscribe(array $data): void
{
    store()->prepare('INSERT INTO subscribers (list, address) VALUES (?, ?)')->execute([$data['list'], $data['address']]);
}

function unsubscribe(string $address): void
{
    store()->prepare('DELETE FROM subscribers WHERE address = ?')->execute([$address]);
}

function subscribers(string $list): array
{
    $found = store()->prepare('SELECT address FROM subscribers WHERE list = ?');
    $found->execute([$list]);

    return $found->fetchAll(PDO::FETCH_COLUMN);
}

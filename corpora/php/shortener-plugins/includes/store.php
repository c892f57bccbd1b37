<?php

function store(): PDO
{
    static $pdo = null;
    return $pdo ??= new PDO('mysql:host=' . LINKS_HOST . ';dbname=links', LINKS_USER, LINKS_PASSWORD);
}

function find_link(string $key): ?string
{
    $query = store()->prepare('SELECT target FROM links WHERE keyword = ?');
    $query->execute([$key]);
    return $query->fetchColumn() ?: null;
}

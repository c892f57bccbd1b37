<?php

use Hyperf\Database\Migrations\Migration;
use Hyperf\Database\Schema\Blueprint;
use Hyperf\Database\Schema\Schema;

class CreateEntriesTable extends Migration
{
    public function up(): void
    {
        Schema::create('entries', fn (Blueprint $table) => $table->bigInteger('amount'));
    }
}

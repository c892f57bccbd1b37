<?php

declare(strict_types=1);

namespace Migration;

use Cycle\Migrations\Migration;

class CreateBerths extends Migration
{
    protected const DATABASE = 'default';

    public function up(): void
    {
        $this->table('berths')
            ->addColumn('id', 'primary')
            ->addColumn('quay', 'string')
            ->create();
    }

    public function down(): void
    {
        $this->table('berths')->drop();
    }
}

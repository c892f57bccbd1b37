<?php

declare(strict_types=1);

namespace App\UI;

use App\Model\TollsRepository;
use Nette\Application\UI\Presenter;

class TollsPresenter extends Presenter
{
    public function __construct(private TollsRepository $tolls)
    {
        parent::__construct();
    }

    public function renderDefault(): void
    {
        $this->template->tolls = $this->tolls->findAll();
    }
}

<?php

declare(strict_types=1);

namespace App\Presenters;

use App\Model\Places;
use Nette\Application\UI\Presenter;

final class PlacesPresenter extends Presenter
{
    public function __construct(private Places $places)
    {
        parent::__construct();
    }

    public function renderDefault(): void
    {
        $this->template->places = $this->places->all();
    }
}

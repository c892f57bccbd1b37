<?php

declare(strict_types=1);

namespace App\Presentation\Parcels;

use App\Model\ParcelRepository;
use Nette;

final class ParcelsPresenter extends Nette\Application\UI\Presenter
{
    public function __construct(private ParcelRepository $parcels)
    {
        parent::__construct();
    }

    public function actionDetail(int $id): void
    {
        $this->sendJson($this->parcels->find($id)?->toArray());
    }
}

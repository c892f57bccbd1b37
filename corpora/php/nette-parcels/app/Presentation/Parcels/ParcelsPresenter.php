<?php

declare(strict_types=1);

namespace App\Presentation\Parcels;

use App\Model\ParcelRepository;
use Nette;
use Nette\Application\UI\Form;

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

    protected function createComponentParcelForm(): Form
    {
        $form = new Form();
        $form->addText('to', 'To:')->setRequired('Where does it go?');
        $form->addInteger('weight', 'Weight:')->addRule($form::Min, 'It weighs something', 1);
        $form->addSubmit('send', 'Send');

        return $form;
    }
}

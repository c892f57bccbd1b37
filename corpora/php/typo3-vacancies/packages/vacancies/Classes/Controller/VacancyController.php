<?php

declare(strict_types=1);

namespace Town\Vacancies\Controller;

use Psr\Http\Message\ResponseInterface;
use Town\Vacancies\Domain\Repository\VacancyRepository;
use TYPO3\CMS\Extbase\Mvc\Controller\ActionController;

final class VacancyController extends ActionController
{
    public function __construct(private readonly VacancyRepository $vacancies)
    {
    }

    public function listAction(): ResponseInterface
    {
        $this->view->assign('vacancies', $this->vacancies->findAll());

        return $this->htmlResponse();
    }
}

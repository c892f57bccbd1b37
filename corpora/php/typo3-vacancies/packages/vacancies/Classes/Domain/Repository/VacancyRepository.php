<?php

declare(strict_types=1);

namespace Town\Vacancies\Domain\Repository;

use TYPO3\CMS\Extbase\Persistence\Repository;

class VacancyRepository extends Repository
{
}

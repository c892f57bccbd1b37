<?php

use Illuminate\Database\Eloquent\Model;
use Illuminate\Foundation\Http\FormRequest;
use Doctrine\ORM\Mapping as ORM;
use Symfony\Component\Validator\Constraints as Assert;

class Order extends Model {}
class StoreOrder extends FormRequest {}
#[ORM\Entity]
class Book { #[Assert\NotBlank] public string $title; }
class Shop extends CI_Controller {}
class Post extends CActiveRecord { public function rules() { return []; } }
class CreateOrders extends Illuminate\Database\Migrations\Migration {}
class Version1 extends Doctrine\Migrations\AbstractMigration {}
class CreateBooks extends Phinx\Migration\AbstractMigration {}
R::setup('sqlite:test.db');
ORM::for_table('books')->find_many();
(new JsonSchema\Validator())->validate($a, $b);
class Wish extends Magento\Framework\Model\AbstractModel {}
class Patch implements Magento\Framework\Setup\Patch\DataPatchInterface {}
class NoteMapper extends OCP\AppFramework\Db\QBMapper {}
class Notes extends OCP\AppFramework\Controller {}
class Step extends OCP\Migration\SimpleMigrationStep {}
class Clubs extends Joomla\CMS\MVC\Controller\BaseController {}

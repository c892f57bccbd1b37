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

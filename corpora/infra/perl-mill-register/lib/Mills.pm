package Mills;
use Mojo::Base 'Mojolicious', -signatures;

sub startup ($self) {
    my $routes = $self->routes;
    $routes->get('/mills')->to('register#all');
    $routes->get('/mills/:id')->to('register#one');
}

1;

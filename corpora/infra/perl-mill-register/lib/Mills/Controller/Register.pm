package Mills::Controller::Register;
use Mojo::Base 'Mojolicious::Controller', -signatures;

my %MILLS = (1 => {name => 'De Hoop', built => 1764}, 2 => {name => 'De Arend', built => 1852});

sub all ($self) { $self->render(json => [map { $MILLS{$_} } sort keys %MILLS]) }

sub one ($self) {
    my $mill = $MILLS{$self->param('id')} or return $self->reply->not_found;
    $self->render(json => $mill);
}

1;

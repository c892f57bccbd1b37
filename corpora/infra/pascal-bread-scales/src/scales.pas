unit Scales;

interface

function Loaves(Dough: Double; Weight: Double): Integer;

implementation

function Loaves(Dough: Double; Weight: Double): Integer;
begin
  if Weight <= 0 then
    Exit(0);
  Result := Trunc(Dough / Weight);
end;

end.

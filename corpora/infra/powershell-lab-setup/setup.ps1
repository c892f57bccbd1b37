param([string[]] $Names)

function Add-Pupil([string] $Name) {
    $home = Join-Path 'D:\Pupils' $Name
    New-Item -ItemType Directory -Force -Path $home | Out-Null
    New-LocalUser -Name $Name -NoPassword -HomeDirectory $home
}

$Names | Where-Object { $_ } | ForEach-Object { Add-Pupil $_ }

APP_ENV=production
APP_KEY="{{ $key }}"
APP_URL={{ $url }}

DB_CONNECTION=mysql
DB_HOST="{{ $host }}"
DB_PORT={{ $port }}
DB_DATABASE="{{ $name }}"

@if ($mail)
MAIL_HOST="{{ $mail }}"
@endif

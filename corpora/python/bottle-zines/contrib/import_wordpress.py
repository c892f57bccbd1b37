"""Pull old posts from the WordPress MySQL database (run once)."""
import MySQLdb

con = MySQLdb.connect(db="wp")
cur = con.cursor()
cur.execute("select post_title, post_content from wp_posts")
print(cur.fetchall())

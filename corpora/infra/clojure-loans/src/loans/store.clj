(ns loans.store
  (:require [next.jdbc :as jdbc]
            [next.jdbc.sql :as sql]))

(def source (jdbc/get-datasource {:dbtype "postgresql" :dbname "loans"}))

(defn all
  "Every loan that is not yet over, the oldest first."
  []
  (jdbc/execute! source ["select * from loans where returned is null order by lent"]))

(defn one
  "The loan with a number, nil where there is none."
  [id]
  (sql/get-by-id source :loans (parse-long id)))

(defn lend!
  "Writes down that a reader took a book home; the book comes back after four weeks."
  [{:keys [book reader]}]
  (sql/insert! source :loans {:book book :reader reader :due (.plusWeeks (java.time.LocalDate/now) 4)}))

(ns loans.server
  (:require [compojure.core :refer [defroutes GET POST]]
            [compojure.route :as route]
            [ring.adapter.jetty :refer [run-jetty]]
            [ring.middleware.json :refer [wrap-json-body wrap-json-response]]
            [loans.store :as store]))

(defroutes routes
  (GET "/loans" [] {:body (store/all)})
  (GET "/loans/:id" [id] (if-let [loan (store/one id)] {:body loan} {:status 404}))
  (POST "/loans" {:keys [body]} {:status 201 :body (store/lend! body)})
  (route/not-found {:status 404}))

(defn -main []
  (run-jetty (-> routes wrap-json-response (wrap-json-body {:keywords? true})) {:port 8080}))

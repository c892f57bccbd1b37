(ns tides.core
  (:require [reagent.core :as r]
            [reagent.dom :as dom]))

(defonce now (r/atom (js/Date.)))

(defn height
  "How high the water stands, in metres over chart datum."
  [time]
  (+ 2.1 (* 1.4 (Math/cos (/ (.getTime time) 7115000)))))

(defn clock []
  [:p "The water stands at " (.toFixed (height @now) 1) " m"])

(defn ^:export start []
  (js/setInterval #(reset! now (js/Date.)) 60000)
  (dom/render [clock] (js/document.getElementById "clock")))

(defpackage :tangram
  (:use :cl)
  (:export #:area))
(in-package :tangram)

(defstruct piece name corners)

(defun area (piece)
  "The area of a piece by the shoelace formula."
  (let ((corners (piece-corners piece)))
    (/ (abs (loop for ((x1 y1) (x2 y2)) on (append corners (list (first corners)))
                  while x2
                  sum (- (* x1 y2) (* x2 y1))))
       2)))

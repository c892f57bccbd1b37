-- name: ListInvoices :many
SELECT id, customer, total FROM invoices ORDER BY id;

package queue

import "github.com/linxGnu/grocksdb"

type Queue struct{ db *grocksdb.DB }

func Open(folder string) (*Queue, error) {
	options := grocksdb.NewDefaultOptions()
	options.SetCreateIfMissing(true)
	db, err := grocksdb.OpenDb(options, folder)
	return &Queue{db}, err
}

func (q *Queue) Get(id string) ([]byte, error) {
	found, err := q.db.Get(grocksdb.NewDefaultReadOptions(), []byte(id))
	if err != nil {
		return nil, err
	}
	defer found.Free()
	return append([]byte(nil), found.Data()...), nil
}

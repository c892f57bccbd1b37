<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Board</name>
    <message><source>Move 1</source><translation type="unfinished"></translation></message>
    <message><source>Move 2</source><translation type="unfinished"></translation></message>
    <message><source>Move 3</source><translation type="unfinished"></translation></message>
    <message><source>Move 4</source><translation type="unfinished"></translation></message>
    <message><source>Move 5</source><translation type="unfinished"></translation></message>
    <message><source>Move 6</source><translation type="unfinished"></translation></message>
    <message><source>Move 7</source><translation type="unfinished"></translation></message>
    <message><source>Move 8</source><translation type="unfinished"></translation></message>
    <message><source>Move 9</source><translation type="unfinished"></translation></message>
    <message><source>Move 10</source><translation type="unfinished"></translation></message>
    <message><source>Move 11</source><translation type="unfinished"></translation></message>
    <message><source>Move 12</source><translation type="unfinished"></translation></message>
    <message><source>Move 13</source><translation type="unfinished"></translation></message>
    <message><source>Move 14</source><translation type="unfinished"></translation></message>
    <message><source>Move 15</source><translation type="unfinished"></translation></message>
    <message><source>Move 16</source><translation type="unfinished"></translation></message>
    <message><source>Move 17</source><translation type="unfinished"></translation></message>
    <message><source>Move 18</source><translation type="unfinished"></translation></message>
    <message><source>Move 19</source><translation type="unfinished"></translation></message>
    <message><source>Move 20</source><translation type="unfinished"></translation></message>
    <message><source>Move 21</source><translation type="unfinished"></translation></message>
    <message><source>Move 22</source><translation type="unfinished"></translation></message>
    <message><source>Move 23</source><translation type="unfinished"></translation></message>
    <message><source>Move 24</source><translation type="unfinished"></translation></message>
    <message><source>Move 25</source><translation type="unfinished"></translation></message>
    <message><source>Move 26</source><translation type="unfinished"></translation></message>
    <message><source>Move 27</source><translation type="unfinished"></translation></message>
    <message><source>Move 28</source><translation type="unfinished"></translation></message>
    <message><source>Move 29</source><translation type="unfinished"></translation></message>
    <message><source>Move 30</source><translation type="unfinished"></translation></message>
    <message><source>Move 31</source><translation type="unfinished"></translation></message>
    <message><source>Move 32</source><translation type="unfinished"></translation></message>
    <message><source>Move 33</source><translation type="unfinished"></translation></message>
    <message><source>Move 34</source><translation type="unfinished"></translation></message>
    <message><source>Move 35</source><translation type="unfinished"></translation></message>
    <message><source>Move 36</source><translation type="unfinished"></translation></message>
    <message><source>Move 37</source><translation type="unfinished"></translation></message>
    <message><source>Move 38</source><translation type="unfinished"></translation></message>
    <message><source>Move 39</source><translation type="unfinished"></translation></message>
    <message><source>Move 40</source><translation type="unfinished"></translation></message>
</context>
</TS>

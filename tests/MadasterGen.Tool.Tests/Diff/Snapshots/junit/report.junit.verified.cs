<?xml version="1.0" encoding="utf-8"?>
<testsuites tests="3" failures="1" skipped="0">
  <testsuite name="v1.0 (old.json) → v1.0 (new.json)" tests="3" failures="1" skipped="0">
    <testcase classname="MAD3101 operation removed" name="Thing_Lost (GET /lost) is gone. Nothing in the new document replaces it." file="new.json" line="4">
      <failure message="Thing_Lost (GET /lost) is gone. Nothing in the new document replaces it." type="MAD3101" />
    </testcase>
    <testcase classname="MAD3112 operation deprecated" name="Thing_Get (GET /thing) is deprecated." file="new.json" line="6" />
    <testcase classname="MAD3502 optional property added" name="'added' of Thing is new." file="new.json" line="12" />
  </testsuite>
</testsuites>

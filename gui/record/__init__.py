"""What has happened in this window: runs, their events, their history."""

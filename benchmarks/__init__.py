"""Measurements that a person runs and reads; nothing here is a timed test."""

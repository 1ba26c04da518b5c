package ashyldy.notify.follower;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A mute as it is stored.
@Entity
@Table(name = "mute")
class MuteRow extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "follower_id")
    public UUID followerId;

    @Column(name = "project_id")
    public UUID projectId;

    public String place;
    public Instant until;
}
